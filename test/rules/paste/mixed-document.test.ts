import rule from '../../../server/src/core/rules/paste/mixed-document';
import { testRule } from '../../support/rule-tester';

testRule(rule, { bad: [], good: [] });
