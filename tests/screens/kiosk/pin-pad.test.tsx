import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { PinPad, type PinPadProps } from '../../../src/screens/kiosk/PinPad.tsx';
import { button, press, type Shown, show } from '../showing.tsx';

let shown: Shown;
afterEach(() => shown.gone());

const said: string[] = [];
const props: PinPadProps = {
  label: 'PIN',
  told: '',
  submit: 'Open',
  busy: false,
  onPin: (pin) => said.push(pin),
};
const field = () => shown.root.querySelector('input') as HTMLInputElement;

async function type(text: string): Promise<void> {
  await act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('the pad for a PIN', () => {
  it('takes digits by touch, takes one back, and gives the PIN away once', async () => {
    said.length = 0;
    shown = await show(<PinPad {...props} />);
    for (const digit of ['2', '4', '7', 'Back', '6', '8']) await press(shown.root, digit);
    expect(field().value).toBe('2468');
    await press(shown.root, 'Open');
    expect(said).toEqual(['2468']);
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
  });

  it('holds digits only, eight at most, and asks for four', async () => {
    shown = await show(<PinPad {...props} />);
    await type('12a');
    expect(field().value).toBe('12');
    expect(button(shown.root, 'Open').disabled).toBe(true);
    await type('123456789');
    expect(field().value).toBe('12345678');
    await press(shown.root, 'Clear');
    expect(field().value).toBe('');
  });

  it('gives nothing away while it has to wait', async () => {
    said.length = 0;
    shown = await show(<PinPad {...props} busy told="The next try counts in 30 seconds." />);
    await type('2468');
    await act(() => {
      shown.root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    });
    expect(said).toEqual([]);
    expect(shown.root.querySelector('[role="status"]')?.textContent).toContain('30 seconds');
  });

  it('is no field that a browser would offer to keep or to fill', async () => {
    shown = await show(<PinPad {...props} />);
    expect(field().type).toBe('text');
    expect(field().autocomplete).toBe('off');
    expect(field().name).toBe('');
  });
});
