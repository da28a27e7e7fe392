package io.howdidwedo.followupservice.loop.wiring;

import io.howdidwedo.followupservice.loop.ClosingLoops;
import io.howdidwedo.followupservice.loop.FollowingCauses;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({FollowingCauses.class, ClosingLoops.class})
class LoopConfiguration {}
