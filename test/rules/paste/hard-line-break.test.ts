import rule from '../../../server/src/core/rules/paste/hard-line-break';
import { testRule } from '../../support/rule-tester';

testRule(rule, { bad: [], good: [] });
