import { describe, expect, it } from 'vitest';
import { fromDrop, fromFolder, fromInput } from '../../../src/app/workshop/picked.ts';

type Tree = { readonly [name: string]: string | Tree };

const fileHandle = (name: string, text: string) => ({
  kind: 'file' as const,
  name,
  getFile: async () => new File([text], name),
});

function folderHandle(name: string, tree: Tree): FileSystemDirectoryHandle {
  return {
    kind: 'directory',
    name,
    async *values() {
      for (const [each, what] of Object.entries(tree))
        yield typeof what === 'string' ? fileHandle(each, what) : folderHandle(each, what);
    },
  } as unknown as FileSystemDirectoryHandle;
}

/** As browsers without handles tell of a folder: in parts, the last of them empty. */
function entry(path: string, what: string | Tree): FileSystemEntry {
  const name = path.split('/').at(-1) ?? '';
  if (typeof what === 'string')
    return {
      isFile: true,
      name,
      fullPath: path,
      file: (done: (file: File) => void) => done(new File([what], name)),
    } as unknown as FileSystemEntry;
  const parts = [...Object.entries(what).map(([each, more]) => [entry(`${path}/${each}`, more)]), []];
  return {
    isFile: false,
    name,
    fullPath: path,
    createReader: () => ({
      readEntries: (done: (entries: FileSystemEntry[]) => void) => done(parts.shift() ?? []),
    }),
  } as unknown as FileSystemEntry;
}

const tree: Tree = {
  'long.ink': 'Long.',
  long: { 'desk.ink': 'Desk.' },
  '.git': { config: 'secret' },
  node_modules: { 'x.ink': 'no' },
};
const expected = ['library/long.ink', 'library/long/desk.ink'];
const paths = (picked: readonly { path: string }[]) => picked.map(({ path }) => path);

describe('what was picked', () => {
  it('is a folder with all below it, but what is hidden', async () => {
    const picked = await fromFolder(folderHandle('library', tree));
    expect(paths(picked)).toEqual(expected);
    expect(await (await picked[1]?.file())?.text()).toBe('Desk.');
    expect(picked[1]?.handle).not.toBeNull();
  });

  it('is not a folder below which there is no end', async () => {
    const deep = (left: number): Tree => (left === 0 ? { 'x.ink': '' } : { in: deep(left - 1) });
    expect(await fromFolder(folderHandle('a', deep(5)))).toHaveLength(1);
    expect(await fromFolder(folderHandle('a', deep(40)))).toEqual([]);
  });

  it('is files of an input, with the paths that a folder gives them', () => {
    const inFolder = Object.assign(new File(['x'], 'desk.ink'), {
      webkitRelativePath: 'library/long/desk.ink',
    });
    const alone = Object.assign(new File(['x'], 'a.ink'), { webkitRelativePath: '' });
    expect(paths(fromInput([inFolder, alone] as unknown as FileList))).toEqual([
      'library/long/desk.ink',
      'a.ink',
    ]);
  });
});

describe('what was dropped', () => {
  const dropped = (...items: object[]) =>
    fromDrop({
      items: items.map((item) => ({ kind: 'file', getAsFile: () => null, ...item })),
    } as unknown as DataTransfer);

  it('is held, where the browser lets it be', async () => {
    const picked = await dropped(
      { getAsFileSystemHandle: async () => fileHandle('a.ink', 'A.') },
      { getAsFileSystemHandle: async () => folderHandle('library', tree) },
    );
    expect(paths(picked)).toEqual(['a.ink', ...expected]);
    expect(picked.every(({ handle }) => handle !== null)).toBe(true);
  });

  it('is read where it does not, folders too', async () => {
    const picked = await dropped(
      { webkitGetAsEntry: () => entry('/library', tree) },
      { getAsFile: () => new File(['B.'], 'b.ink') },
    );
    expect(paths(picked)).toEqual([...expected, 'b.ink']);
    expect(await (await picked[0]?.file())?.text()).toBe('Long.');
  });

  it('is left alone where it is no file', async () => {
    expect(await dropped({ kind: 'string' })).toEqual([]);
  });
});
