package io.howdidwedo.analyticsservice.agreement;

import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Requirement.Direction;
import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.offering.Requirement.Side;
import io.howdidwedo.contracts.offering.Requirement.Strength;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import java.util.Map;

/// Requirements of customers.
public final class SomeRequirement {
    private SomeRequirement() {}

    /// To be on time, rated from 1 to 5 and compared with what the customer is used to.
    ///
    /// @param text by language
    public static Requirement onTime(Map<String, String> text, int target) {
        return new Requirement(
                "on-time",
                text,
                Side.CUSTOMER,
                Need.SERVICE,
                Stage.AFTER,
                Strength.WANT,
                false,
                false,
                true,
                5,
                Direction.HIGH_IS_GOOD,
                target,
                1,
                null,
                null);
    }
}
