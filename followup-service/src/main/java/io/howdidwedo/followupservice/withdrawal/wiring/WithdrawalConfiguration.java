package io.howdidwedo.followupservice.withdrawal.wiring;

import io.howdidwedo.followupservice.withdrawal.Withdrawing;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(Withdrawing.class)
class WithdrawalConfiguration {}
