package io.howdidwedo.standin;

import io.howdidwedo.servicekit.identity.Caller;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// A service as the others are built, for tests: on the service kit, with one page.
@SpringBootConfiguration
@EnableAutoConfiguration
public class StandInService {
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(StandInService.class)
                .properties("spring.config.name=stand-in-service");
    }

    @RestController
    static class MyWork {
        @GetMapping("/my-work")
        String show(Caller caller) {
            return "Work of " + caller.name() + ", teams " + caller.teams();
        }

        @PostMapping("/my-work")
        String change(Caller caller) {
            return "Changed by " + caller.name();
        }
    }
}
