package io.howdidwedo.surveyservice;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import io.howdidwedo.surveyservice.customer.find.CustomerFinds;
import io.howdidwedo.surveyservice.firsthour.Signs;
import io.howdidwedo.surveyservice.followup.FollowUps;
import io.howdidwedo.surveyservice.imports.Imports;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.merging.Merges;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.response.AnswersAbout;
import io.howdidwedo.surveyservice.response.Responses;
import io.howdidwedo.surveyservice.sample.Traces;
import io.howdidwedo.surveyservice.transaction.CustomersTransactions;
import io.howdidwedo.surveyservice.transaction.MovableTransactions;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/// The service's stores in a test's database, each as its own configuration makes it.
public final class Stores {
    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();

    /// Stores in this database; nobody hears of what is written.
    public Stores(MongoDatabase database, Clock clock) {
        context.registerBean(MongoDatabase.class, () -> database);
        context.registerBean(OutboxRelay.class, () -> SilentRelay.of(database));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(
                AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME, NothingStarts.class);
        registerStores();
        context.addBeanFactoryPostProcessor(
                beans -> {
                    for (String name : beans.getBeanDefinitionNames()) {
                        beans.getBeanDefinition(name).setLazyInit(true);
                    }
                });
        context.refresh();
    }

    private void registerStores() {
        ClassPathScanningCandidateComponentProvider scan =
                new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Configuration.class));
        scan.findCandidateComponents(getClass().getPackageName()).stream()
                .filter(
                        found ->
                                Objects.requireNonNull(found.getBeanClassName())
                                        .contains(".mongo."))
                .forEach(found -> context.registerBeanDefinition(found.getBeanClassName(), found));
    }

    /// The relay would look for what waits, also while the next test empties the database.
    private static final class NothingStarts extends DefaultLifecycleProcessor {
        @Override
        public void onRefresh() {}
    }

    /// What was offered.
    public Offerings offerings() {
        return context.getBean(Offerings.class);
    }

    /// What customers prefer.
    public Preferences preferences() {
        return context.getBean(Preferences.class);
    }

    /// What came in, in the language it came in with.
    public Transactions transactions() {
        return context.getBean(Transactions.class);
    }

    /// The same, for one customer's own eyes.
    public CustomersTransactions customersTransactions() {
        return context.getBean(CustomersTransactions.class);
    }

    /// Whom staff find.
    public CustomerFinds customerFinds() {
        return context.getBean(CustomerFinds.class);
    }

    /// What was merged.
    public Merges merges() {
        return context.getBean(Merges.class);
    }

    /// What came in, as it moves.
    public MovableTransactions movableTransactions() {
        return context.getBean(MovableTransactions.class);
    }

    /// Who was asked.
    public Invitations invitations() {
        return context.getBean(Invitations.class);
    }

    /// What was answered.
    public Responses responses() {
        return context.getBean(Responses.class);
    }

    /// The same, by what it is about.
    public AnswersAbout answersAbout() {
        return context.getBean(AnswersAbout.class);
    }

    /// What files brought in.
    public Imports imports() {
        return context.getBean(Imports.class);
    }

    /// What all of that leaves behind.
    public Traces traces() {
        return context.getBean(Traces.class);
    }

    /// Signs of what somebody has done.
    public Signs signs() {
        return context.getBean(Signs.class);
    }

    /// What customers ask for next time.
    public StatedRequirements statedRequirements() {
        return context.getBean(StatedRequirements.class);
    }

    /// What the other side does about it.
    public FollowUps followUps() {
        return context.getBean(FollowUps.class);
    }
}
