/**
 * Takes the place of @vscode/spdlog in the code-server that we start: the part of it that VS Code calls, without the
 * addon, whose compilation took longer than all the rest. A line is in its file when the call returns; files do not
 * rotate, for they go with the run.
 */
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  #path;
  #level = 2;
  #bare = false;

  constructor(_kind, _name, path) {
    this.#path = path;
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, '');
  }

  #write(level, message) {
    if (level < this.#level) return;
    const time = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString();
    const head = this.#bare ? '' : `${time.slice(0, -1).replace('T', ' ')} [${LEVELS[level]}] `;
    try {
      appendFileSync(this.#path, `${head}${message}\n`);
    } catch {
      // The folder of the run is gone: it is ending.
    }
  }

  trace(message) {
    this.#write(0, message);
  }
  debug(message) {
    this.#write(1, message);
  }
  info(message) {
    this.#write(2, message);
  }
  warn(message) {
    this.#write(3, message);
  }
  error(message) {
    this.#write(4, message);
  }
  critical(message) {
    this.#write(5, message);
  }
  getLevel() {
    return this.#level;
  }
  setLevel(level) {
    this.#level = level;
  }
  setPattern() {
    this.#bare = false;
  }
  clearFormatters() {
    this.#bare = true;
  }
  flush() {}
  drop() {}
}

const create = async (name, path) => new Logger('rotating', name, path);

exports.Logger = Logger;
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
