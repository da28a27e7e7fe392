package io.howdidwedo.benchmarks.baregateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Spring Cloud Gateway with nothing of ours: the route comes with the arguments.
@SpringBootApplication
public class BareGateway {

    /// Takes its settings as `--name=value`.
    public static void main(String[] arguments) {
        SpringApplication.run(BareGateway.class, arguments);
    }
}
