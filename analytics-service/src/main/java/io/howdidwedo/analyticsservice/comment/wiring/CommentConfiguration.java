package io.howdidwedo.analyticsservice.comment.wiring;

import io.howdidwedo.analyticsservice.comment.CommentWords;
import io.howdidwedo.analyticsservice.comment.Comments;
import io.howdidwedo.analyticsservice.comment.Reading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How comments are read.
@Configuration(proxyBeanMethods = false)
class CommentConfiguration {

    @Bean
    CommentWords commentWords(Comments comments, Reading reading) {
        return new CommentWords(comments, reading);
    }
}
