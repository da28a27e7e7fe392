package io.howdidwedo.operationsservice.hook.webhook;

import io.howdidwedo.operationsservice.hook.Receivers;
import java.net.InetAddress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HookSettings.class)
class ReceiverConfiguration {
    @Bean
    CheckedLookup checkedLookup(HookSettings settings) {
        return new CheckedLookup(settings, InetAddress::getAllByName);
    }

    @Bean
    OutsideAddresses hookAddresses(HookSettings settings, CheckedLookup lookup) {
        return new OutsideAddresses(settings, lookup);
    }

    @Bean
    Receivers receivers(OutsideAddresses addresses, CheckedLookup lookup) {
        return new SignedReceivers(addresses, lookup, SignedReceivers.LONGEST, System::nanoTime);
    }
}
