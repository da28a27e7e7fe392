package io.howdidwedo.surveyservice.brand.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.brand.Brand;
import io.howdidwedo.surveyservice.brand.Logo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BrandStoreConfiguration {
    @Bean
    Catalogue<Brand> brands(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "brand", Brand.class);
    }

    @Bean
    Catalogue<Logo> logos(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "brand_logos", Logo.class);
    }
}
