import rule from '../../../server/src/core/rules/paste/cjk-space';
import { testRule } from '../../support/rule-tester';

testRule(rule, { bad: [], good: [] });
