import rule from '../../../server/src/core/rules/paste/placeholder';
import { testRule } from '../../support/rule-tester';

testRule(rule, { bad: [], good: [] });
