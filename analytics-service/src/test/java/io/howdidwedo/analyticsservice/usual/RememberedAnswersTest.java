package io.howdidwedo.analyticsservice.usual;

import io.howdidwedo.analyticsservice.usual.RememberedAnswers.Remembered;
import java.util.List;

class RememberedAnswersTest extends EarlierAnswersKit {
    @Override
    protected EarlierAnswers with(List<Remembered> answers) {
        RememberedAnswers remembered = new RememberedAnswers();
        answers.forEach(remembered::add);
        return remembered;
    }
}
