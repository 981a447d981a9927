import rule from '../../../server/src/core/rules/paste/collection-header';
import { testRule } from '../../support/rule-tester';

testRule(rule, { bad: [], good: [] });
