import rule from '../../../server/src/core/rules/paste/duplicate-title';
import { testRule } from '../../support/rule-tester';

testRule(rule, { bad: [], good: [] });
