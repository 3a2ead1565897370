/** Whatever goes wrong in a kiosk is told in plain words, and goes away by itself: nobody may be there to mend it. */
import { Component, type ComponentChildren, type JSX } from 'preact';
import { KeepingContext } from '../../screens/keeping.ts';
import { Trouble } from '../../screens/Trouble.tsx';
import { troubleOf } from '../trouble.ts';
import { keepingHere } from './keeping-here.ts';

interface Props {
  readonly onAgain: () => void;
  readonly children: ComponentChildren;
}

/** Milliseconds to read it in. */
const stays = 60_000;

export class TroubleAtKiosk extends Component<Props, { error: unknown }> {
  override state = { error: null as unknown };

  override componentDidCatch(error: unknown): void {
    this.setState({ error: error ?? new Error('unknown') });
    setTimeout(this.props.onAgain, stays);
  }

  override render(): JSX.Element {
    const { error } = this.state;
    if (error === null) return <>{this.props.children}</>;
    return (
      <KeepingContext.Provider value={keepingHere}>
        <Trouble
          {...troubleOf(error)}
          now="Begin again. This screen does so by itself in a minute."
          onHome={this.props.onAgain}
        />
      </KeepingContext.Provider>
    );
  }
}
