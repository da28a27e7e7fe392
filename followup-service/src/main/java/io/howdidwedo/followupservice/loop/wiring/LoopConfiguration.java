package io.howdidwedo.followupservice.loop.wiring;

import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.following.FollowingUp;
import io.howdidwedo.followupservice.cause.RootCauses;
import io.howdidwedo.followupservice.loop.Cause;
import io.howdidwedo.followupservice.loop.ClosingLoops;
import io.howdidwedo.followupservice.loop.FollowingCauses;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LoopConfiguration {
    @Bean
    FollowingCauses followingCauses(RootCauses causes, Cases cases, FollowingUp following) {
        return new FollowingCauses(causes, cases, following);
    }

    @Bean
    ClosingLoops closingLoops(
            Catalogue<Cause> causes,
            RootCauses names,
            Cases cases,
            FollowingUp following,
            Clock clock) {
        return new ClosingLoops(causes, names, cases, following, clock);
    }
}
