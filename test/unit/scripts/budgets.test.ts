import assert from 'node:assert/strict';
import { BUDGETS, judge } from '../../bench/budgets';
import { figure, timeInTurns } from '../../bench/figures';

describe('budgets of the benchmarks', () => {
  const [budget] = BUDGETS;

  it('hold a ratio of two medians to its limit', () => {
    const to = figure(budget!.to, [9, 10, 11]);
    const within = judge([figure(budget!.of, [10 * budget!.limit]), to]);
    assert.deepEqual(
      within.map(({ held }) => held),
      [true],
    );
    const beyond = judge([figure(budget!.of, [10 * budget!.limit + 1]), to]);
    assert.deepEqual(
      beyond.map(({ held }) => held),
      [false],
    );
  });

  it('say nothing of figures that were not measured', () => {
    assert.deepEqual(judge([figure(budget!.of, [1])]), []);
  });

  it('want more than they hold, and name each pair once', () => {
    for (const { limit, goal } of BUDGETS) assert.ok(goal <= limit);
    assert.equal(new Set(BUDGETS.map(({ of, to }) => `${of} : ${to}`)).size, BUDGETS.length);
  });

  it('rest on figures of runs that take turns', () => {
    const order: string[] = [];
    const [a] = timeInTurns({ a: () => order.push('a'), b: () => order.push('b') }, 2);
    assert.deepEqual(order, ['a', 'b', 'a', 'b', 'a', 'b']);
    assert.equal(a?.samples, 2);
  });
});
