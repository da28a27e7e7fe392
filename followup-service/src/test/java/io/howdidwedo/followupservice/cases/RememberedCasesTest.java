package io.howdidwedo.followupservice.cases;

class RememberedCasesTest extends CasesKit {

    @Override
    protected Cases empty() {
        return new RememberedCases();
    }
}
