package io.howdidwedo.analyticsservice.agreement;

class OfferingAgreementsInMemoryTest extends OfferingAgreementsKit {
    @Override
    protected OfferingAgreements empty() {
        return new OfferingAgreementsInMemory();
    }
}
