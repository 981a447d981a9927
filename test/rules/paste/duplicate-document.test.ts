import rule from '../../../server/src/core/rules/paste/duplicate-document';
import { testRule } from '../../support/rule-tester';

testRule(rule, { bad: [], good: [] });
