package io.howdidwedo.followupservice.rule;

class RuleBooksInMemoryTest extends RuleBooksKit {
    @Override
    protected RuleBooks fresh() {
        return new RuleBooksInMemory();
    }
}
