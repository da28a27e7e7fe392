package io.howdidwedo.followupservice.notice.mail;

import io.howdidwedo.followupservice.notice.NoticeLetters;
import io.howdidwedo.followupservice.team.language.ReadLanguages;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeLetterConfiguration {
    @Bean
    NoticeLetters noticeLetters(
            Templates templates, SignedLinks links, ReadLanguages languages, PageSettings page) {
        return new MailedNotices(templates, links, languages, page.publicUrl());
    }
}
