package io.howdidwedo.analyticsservice.comment.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.comment.Comments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Comments as the chronicle has them.
@Configuration(proxyBeanMethods = false)
class CommentChronicleConfiguration {

    @Bean
    Comments comments(DuckDbChronicle chronicle) {
        return new DuckDbComments(chronicle);
    }
}
