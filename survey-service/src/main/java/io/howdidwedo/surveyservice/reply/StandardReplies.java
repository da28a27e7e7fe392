package io.howdidwedo.surveyservice.reply;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The templates there are from the start.
final class StandardReplies {
    private StandardReplies() {}

    /// An apology, a question, and that it has been put right.
    static List<ReplyTemplate> all() {
        return List.of(APOLOGY, QUESTION, PUT_RIGHT);
    }

    private static final ReplyTemplate APOLOGY =
            new ReplyTemplate(
                    "apology",
                    "Apology",
                    Map.of(
                            "en",
                            """
                        We are sorry that {offering} on {day} was not as you may expect it from us.

                        I am looking into what went wrong and will tell you what we do about it.\
                        """,
                            "de",
                            """
                        Es tut uns leid, dass {offering} am {day} nicht so war, wie Sie es von uns erwarten dürfen.

                        Ich gehe dem nach und sage Ihnen, was wir tun.\
                        """,
                            "pt",
                            """
                        Lamentamos que {offering} em {day} não tenha sido como você pode esperar de nós.

                        Estou vendo o que aconteceu e lhe direi o que faremos.\
                        """,
                            "ar",
                            """
                        نعتذر لأن {offering} بتاريخ {day} لم يكن كما تتوقعه منا.

                        أتحقق الآن مما حدث وسأخبرك بما سنفعله.\
                        """),
                    true,
                    Instant.EPOCH);

    private static final ReplyTemplate QUESTION =
            new ReplyTemplate(
                    "question",
                    "A question",
                    Map.of(
                            "en",
                            """
                        Thank you for telling us about {offering} on {day}. To put it right I need to know a little more:

                        \
                        """,
                            "de",
                            """
                        Danke, dass Sie uns von {offering} am {day} berichtet haben. Um es in Ordnung zu bringen, muss ich noch etwas wissen:

                        \
                        """,
                            "pt",
                            """
                        Obrigado por nos contar sobre {offering} em {day}. Para resolver, preciso saber um pouco mais:

                        \
                        """,
                            "ar",
                            """
                        شكرًا لإخبارنا عن {offering} بتاريخ {day}. لإصلاح الأمر أحتاج إلى معرفة المزيد:

                        \
                        """),
                    true,
                    Instant.EPOCH.plusSeconds(1));

    private static final ReplyTemplate PUT_RIGHT =
            new ReplyTemplate(
                    "put-right",
                    "It is put right",
                    Map.of(
                            "en",
                            """
                        We have put right what was wrong with {offering} on {day}:

                        \
                        """,
                            "de",
                            """
                        Wir haben in Ordnung gebracht, was bei {offering} am {day} nicht stimmte:

                        \
                        """,
                            "pt",
                            """
                        Corrigimos o que estava errado com {offering} em {day}:

                        \
                        """,
                            "ar",
                            """
                        لقد أصلحنا ما كان خاطئًا في {offering} بتاريخ {day}:

                        \
                        """),
                    true,
                    Instant.EPOCH.plusSeconds(2));
}
