package io.howdidwedo.analyticsservice.agreement;

class RememberedAgreementsTest extends OfferingAgreementsKit {
    @Override
    protected OfferingAgreements empty() {
        return new RememberedAgreements();
    }
}
