import rule from '../../../server/src/core/rules/paste/heading-fused';
import { testRule } from '../../support/rule-tester';

testRule(rule, { bad: [], good: [] });
