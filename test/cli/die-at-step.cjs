/**
 * Loaded before the command line (`node --require`): kills the process at the step of a write that DIE_AT names, from 1,
 * as a power cut would. Steps are the calls that change the disk; a write dies with half of its bytes written.
 */
const fs = require('node:fs/promises');

let step = 0;
const dies = () => ++step === Number(process.env.DIE_AT);
const die = () => process.kill(process.pid, 'SIGKILL');
const DRAFT = /\.(?:txt|tmp|json)$/;

const open = fs.open;
fs.open = async (path, flags, ...rest) => {
  const writes = typeof flags === 'string' && flags.startsWith('w') && DRAFT.test(String(path));
  if (writes && dies()) die();
  const handle = await open(path, flags, ...rest);
  if (!writes) return handle;
  const { writeFile } = handle;
  handle.writeFile = async (bytes) => {
    if (dies()) {
      await handle.write(bytes, 0, Math.floor(bytes.length / 2));
      die();
    }
    return writeFile.call(handle, bytes);
  };
  for (const name of ['chmod', 'chown', 'sync']) {
    const call = handle[name];
    handle[name] = (...args) => {
      if (dies()) die();
      return call.apply(handle, args);
    };
  }
  return handle;
};
for (const name of ['rename', 'unlink', 'link', 'copyFile', 'writeFile', 'truncate']) {
  const call = fs[name];
  fs[name] = (...args) => {
    if (dies()) die();
    return call(...args);
  };
}
process.on('exit', () => {
  if (process.env.DIE_AT && step < Number(process.env.DIE_AT)) process.exitCode = 77;
});
