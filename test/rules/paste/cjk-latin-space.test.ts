import rule from '../../../server/src/core/rules/paste/cjk-latin-space';
import { testRule } from '../../support/rule-tester';

testRule(rule, { bad: [], good: [] });
