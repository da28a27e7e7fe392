package io.howdidwedo.followupservice.rule;

class RememberedRuleBooksTest extends RuleBooksKit {
    @Override
    protected RuleBooks fresh() {
        return new RememberedRuleBooks();
    }
}
