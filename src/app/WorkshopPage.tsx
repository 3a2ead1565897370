/** For authors: scripts that are open, what is wrong with them, where they lead. Fetched when it is opened. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MapTab } from '../screens/workshop/map/MapTab.tsx';
import { FileInputs, Opening } from '../screens/workshop/Opening.tsx';
import { Players } from '../screens/workshop/Players.tsx';
import { ScriptTab } from '../screens/workshop/ScriptTab.tsx';
import { type Face, Workshop } from '../screens/workshop/Workshop.tsx';
import type { Point } from '../story/problem.ts';
import { picturesOf } from './pictures.ts';
import type { Product } from './product.ts';
import { saveFile } from './save-file.ts';
import type { Desk } from './workshop/desk.ts';
import { deskOf } from './workshop/desk-of.ts';
import { canFollow, pickFiles, pickFolder } from './workshop/file-access.ts';
import { familyOfOurs, ourScripts } from './workshop/ours.ts';
import { PackTab } from './workshop/PackTab.tsx';
import { fromFolder, fromHandle, fromInput } from './workshop/picked.ts';
import {
  familyOf,
  isMended,
  keptHere,
  nameOf,
  type OpenScript,
  rootsOf,
  scriptAt,
  showing,
  takenFromDisk,
} from './workshop/shelf.ts';
import {
  followingInWords,
  mapInWords,
  playersInWords,
  statusOf,
  withoutFindings,
} from './workshop/status.ts';
import { useDrop } from './workshop/use-drop.ts';
import { useNow } from './workshop/use-now.ts';

interface Props {
  readonly product: Product;
  readonly onSettings: () => void;
}

export function WorkshopPage({ product, onSettings }: Props): JSX.Element {
  const desk = deskOf(product);
  const [face, setFace] = useState<Face>(desk.left.face);
  const [chosen, setChosen] = useState<string | null>(desk.left.chosen);
  const [goTo, setGoTo] = useState<{ line: number; column: number } | null>(null);
  desk.left = { face, chosen };
  const shelf = desk.shelf.value;
  const check = desk.check.value;
  const now = useNow(check.stage === 'following');
  const dragged = useDrop((picked) => void desk.open(picked, !picked.some(({ path }) => path.includes('/'))));
  const presses = useRef({ files: () => {}, folder: () => {} });
  useGuard(shelf.scripts);

  const openFiles = async (): Promise<void> => {
    if (!canFollow()) return presses.current.files();
    const handles = await pickFiles();
    if (handles)
      await desk.open(
        handles.map((handle) => fromHandle(handle)),
        true,
      );
  };
  const openFolder = async (): Promise<void> => {
    if (!canFollow()) return presses.current.folder();
    const folder = await pickFolder();
    if (folder) await desk.open(await fromFolder(folder), false, () => fromFolder(folder));
  };
  const go = (place: Point): void => {
    desk.change((before) => showing(before, place.file));
    setFace('script');
    setGoTo({ line: place.line, column: place.column });
  };
  const play = (what: Desk['rehearsal']): void => {
    desk.rehearsal = what;
    product.go({ at: 'workshop', page: 'rehearsal' });
  };
  const roots = rootsOf(shelf.scripts);
  const shown = scriptAt(shelf, shelf.shown) ?? scriptAt(shelf, shelf.root);

  return (
    <Workshop
      title={shelf.root === null ? null : (check.scenario?.about.title ?? nameOf(shelf.root))}
      roots={roots.map((path) => ({ path, name: nameOf(path) }))}
      root={shelf.root}
      status={statusOf(check, now)}
      following={followingInWords(desk.follows.value, canFollow())}
      notices={desk.notices.value}
      canBringBack={desk.before.value !== null}
      face={face}
      playable={check.scenario !== null}
      onRoot={(path) => desk.choose(path)}
      onFace={setFace}
      onPlay={() => play({ moment: null, meets: null })}
      onAgain={() => void openFiles()}
      onPutAway={() => {
        desk.putAway();
        setFace('script');
        setChosen(null);
      }}
      onBringBack={() => desk.bringBack()}
      onHome={() => product.go({ at: 'home' })}
      onSettings={onSettings}
    >
      <FileInputs
        onFiles={(files) => void desk.open(fromInput(files), true)}
        onFolder={(files) => void desk.open(fromInput(files), false)}
        presses={(press) => {
          presses.current = press;
        }}
      />
      {shown === null ? (
        <Opening
          dragged={dragged}
          ours={product.scenarios.filter(({ id }) => ourScripts.some((each) => each.id === id))}
          pictures={picturesOf(product.scenarios)}
          follows={canFollow()}
          onFiles={() => void openFiles()}
          onFolder={() => void openFolder()}
          onOurs={(id) => void openOurs(desk, id)}
          onFigure={() => product.go({ at: 'workshop', page: 'figure' })}
          onPackage={() => product.go({ at: 'workshop', page: 'package' })}
        />
      ) : face === 'script' ? (
        <ScriptTab
          family={familyOf(shelf).map(viewOf)}
          shown={viewOf(shown)}
          problems={check.problems}
          without={withoutFindings(check)}
          goTo={goTo}
          onShow={(path) => {
            setGoTo(null);
            desk.change((before) => showing(before, path));
          }}
          onGo={go}
          onMend={(text) => desk.mend(shown.path, text)}
          onSaveCopy={() => saveFile(nameOf(shown.path), shown.text, 'text/plain')}
          onTakeSaved={() => desk.change((before) => takenFromDisk(before, shown.path))}
          onKeepMine={() => desk.change((before) => keptHere(before, shown.path))}
        />
      ) : face === 'map' ? (
        <MapTab
          map={check.map}
          facts={check.facts}
          problems={check.problems}
          about={mapInWords(check)}
          chosen={chosen}
          onChoose={setChosen}
          onGo={go}
          onPlay={(moment, meets) => play({ moment, meets })}
        />
      ) : face === 'players' ? (
        <Players
          telling={check.outcome?.telling ?? null}
          endings={check.outcome?.chances ?? []}
          weight={check.weight}
          about={playersInWords(check)}
        />
      ) : (
        <PackTab
          desk={desk}
          roots={roots}
          onPackage={() => product.go({ at: 'workshop', page: 'package' })}
        />
      )}
    </Workshop>
  );
}

async function openOurs(desk: Desk, id: string): Promise<void> {
  const ours = ourScripts.find((each) => each.id === id);
  if (ours) desk.put(await familyOfOurs(ours), false);
}

const viewOf = (script: OpenScript) => ({
  path: script.path,
  name: nameOf(script.path),
  text: script.text,
  mended: isMended(script),
  newer: script.newer !== null,
});

/** Leaving the page would lose what was changed here: the browser asks first. */
function useGuard(scripts: readonly OpenScript[]): void {
  const mended = scripts.some(isMended);
  useEffect(() => {
    if (!mended) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [mended]);
}
