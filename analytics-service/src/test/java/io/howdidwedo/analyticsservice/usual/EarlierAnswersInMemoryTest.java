package io.howdidwedo.analyticsservice.usual;

import io.howdidwedo.analyticsservice.usual.EarlierAnswersInMemory.Remembered;
import java.util.List;

class EarlierAnswersInMemoryTest extends EarlierAnswersKit {
    @Override
    protected EarlierAnswers with(List<Remembered> answers) {
        EarlierAnswersInMemory remembered = new EarlierAnswersInMemory();
        answers.forEach(remembered::add);
        return remembered;
    }
}
