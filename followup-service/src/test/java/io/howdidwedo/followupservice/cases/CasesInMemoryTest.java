package io.howdidwedo.followupservice.cases;

class CasesInMemoryTest extends CasesKit {

    @Override
    protected Cases empty() {
        return new CasesInMemory();
    }
}
