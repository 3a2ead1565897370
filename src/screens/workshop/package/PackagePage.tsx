import type { JSX } from 'preact';
import { Button } from '../../parts/Button.tsx';
import { Page } from '../../parts/Page.tsx';
import { PackageForm, type PackageFormProps } from './PackageForm.tsx';

export interface PackagePageProps extends PackageFormProps {
  readonly onBack: () => void;
  readonly onSettings: () => void;
}

/** For trainers and those who run a learning platform. */
export function PackagePage({ onBack, onSettings, ...form }: PackagePageProps): JSX.Element {
  return (
    <Page
      title="For your LMS"
      kicker="The workshop"
      width="wide"
      close
      banner={
        <>
          <Button kind="quiet" onPress={onBack}>
            Back to the workshop
          </Button>
          <Button onPress={onSettings}>Settings</Button>
        </>
      }
    >
      <PackageForm {...form} />
    </Page>
  );
}
