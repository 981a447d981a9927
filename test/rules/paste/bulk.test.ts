import rule from '../../../server/src/core/rules/paste/bulk';
import { testRule } from '../../support/rule-tester';

testRule(rule, { bad: [], good: [] });
