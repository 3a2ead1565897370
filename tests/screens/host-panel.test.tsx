import { afterEach, describe, expect, it, vi } from 'vitest';
import { HostPanel, type HostView } from '../../src/screens/HostPanel.tsx';
import { Left } from '../../src/screens/Left.tsx';
import { press, type Shown, show } from './showing.tsx';

const host: HostView = {
  who: 'your learning platform',
  words: 'It keeps what you decide.',
  keptAt: null,
  why: null,
  open: true,
};

let shown: Shown;
afterEach(() => shown.gone());

describe('who is told, on the first screen', () => {
  it('says when they last had everything, and lets the learner leave', async () => {
    const onLeave = vi.fn();
    shown = await show(<HostPanel host={{ ...host, keptAt: '14:32' }} onLeave={onLeave} />);
    expect(shown.root.textContent).toContain('It has everything, as of 14:32.');
    await press(shown.root, 'Save and leave');
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('says what is wrong and how much of it is safe', async () => {
    shown = await show(
      <HostPanel host={{ ...host, keptAt: '14:32', why: 'It is away.' }} onLeave={() => {}} />,
    );
    expect(shown.root.textContent).toContain('It is away. It last had everything at 14:32.');
  });

  it('promises no saving where nothing was done, and no leaving where there is nobody', async () => {
    shown = await show(<HostPanel host={host} onLeave={() => {}} />);
    expect([...shown.root.querySelectorAll('button')].map((each) => each.textContent)).toEqual(['Leave']);
    await shown.again(<HostPanel host={{ ...host, open: false }} onLeave={() => {}} />);
    expect(shown.root.querySelector('button')).toBeNull();
  });
});

describe('after leaving', () => {
  it('says that everything arrived, and leads back where somebody said where that is', async () => {
    const onBack = vi.fn();
    shown = await show(<Left who={host.who} why={null} onAgain={() => {}} onBack={onBack} />);
    expect(shown.root.textContent).toContain('has reached your learning platform');
    await press(shown.root, 'Back to your learning platform');
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('says what did not arrive, and tries again', async () => {
    const onAgain = vi.fn();
    shown = await show(<Left who={host.who} why="It is away." onAgain={onAgain} onBack={null} />);
    expect(shown.root.querySelector('h1')?.textContent).toBe('Not everything was kept');
    expect(shown.root.textContent).toContain('It is away.');
    await press(shown.root, 'Try again');
    expect(onAgain).toHaveBeenCalledOnce();
    expect(shown.root.textContent).not.toContain('Back to');
  });
});
