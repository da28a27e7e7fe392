package io.howdidwedo.analyticsservice.comment.lucene;

import io.howdidwedo.analyticsservice.comment.Reading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads comments with Lucene.
@Configuration(proxyBeanMethods = false)
class CommentReadingConfiguration {

    @Bean
    Reading reading() {
        return new LuceneReading();
    }
}
