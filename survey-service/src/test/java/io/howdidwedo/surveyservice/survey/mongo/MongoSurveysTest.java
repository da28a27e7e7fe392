package io.howdidwedo.surveyservice.survey.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.survey.SomeSurvey;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.survey.SurveysKit;
import java.time.Clock;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoSurveysTest extends SurveysKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private MongoDatabase database;
    private Surveys surveys;

    @Override
    protected Surveys empty() {
        database = OWN.empty();
        surveys = surveys();
        return surveys;
    }

    private Surveys surveys() {
        return new MongoSurveys(database, SilentRelay.of(database), Clock.systemUTC());
    }

    @Test
    void everyKindOfQuestionIsReadBack() {
        Survey survey = SomeSurvey.firstVersion();

        assertThat(surveys.publish(survey)).isTrue();

        assertThat(surveys().find("some", 1)).contains(survey);
    }

    @Test
    void aSurveyFromBeforeThereWereChannelsIsRead() {
        surveys.publish(SomeSurvey.firstVersion());
        database.getCollection("surveys")
                .updateMany(
                        new Document(),
                        new Document("$unset", new Document("state.policy.channels", "")));

        assertThat(surveys().find("some", 1).orElseThrow().policy().channels())
                .isEqualTo(Channel.USUAL_ORDER);
    }
}
