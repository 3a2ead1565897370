/** Whatever goes wrong below is told in plain words, with the run kept: never a blank page. */
import { Component, type ComponentChildren, type JSX } from 'preact';
import { Trouble } from '../screens/Trouble.tsx';
import type { Product } from './product.ts';
import { troubleOf } from './trouble.ts';

interface Props {
  readonly product: Product;
  readonly children: ComponentChildren;
}

export class TroubleAround extends Component<Props, { error: unknown }> {
  override state = { error: null as unknown };

  override componentDidCatch(error: unknown): void {
    this.setState({ error: error ?? new Error('unknown') });
  }

  override render(): JSX.Element {
    const { error } = this.state;
    if (error === null) return <>{this.props.children}</>;
    return (
      <Trouble
        {...troubleOf(error)}
        again={{ words: 'Load the page again', onPress: () => location.reload() }}
        onHome={() => {
          this.props.product.go({ at: 'home' });
          this.setState({ error: null });
        }}
      />
    );
  }
}
