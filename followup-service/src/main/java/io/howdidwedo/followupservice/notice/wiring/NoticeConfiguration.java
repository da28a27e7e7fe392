package io.howdidwedo.followupservice.notice.wiring;

import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.notice.GivingNotice;
import io.howdidwedo.followupservice.notice.NoticeLetters;
import io.howdidwedo.followupservice.notice.Notices;
import io.howdidwedo.followupservice.notice.wish.KeepingWishes;
import io.howdidwedo.followupservice.notice.wish.NoticeWishes;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.link.LinkConfiguration;
import io.howdidwedo.servicekit.mail.Post;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(LinkConfiguration.class)
class NoticeConfiguration {
    @Bean
    GivingNotice givingNotice(
            Cases cases,
            KeepingTeams teams,
            Notices notices,
            KeepingWishes wishes,
            NoticeLetters letters,
            NoticeSettings settings,
            Post post,
            Clock clock) {
        return new GivingNotice(
                cases, teams, notices, wishes, letters, settings.pace(), post, clock);
    }

    @Bean
    KeepingWishes keepingWishes(Catalogue<NoticeWishes> wishes, Clock clock) {
        return new KeepingWishes(wishes, clock);
    }
}
