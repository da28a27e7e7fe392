package io.howdidwedo.localplatform.replay.remote;

import java.io.IOException;
import java.net.http.HttpResponse;

/// The system understood and said no; asking again would not help.
final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    Refused(HttpResponse<String> answer) {
        super(answer.request().uri() + " answers " + answer.statusCode() + ": " + said(answer));
    }

    private static String said(HttpResponse<String> answer) {
        String body = answer.body().strip();
        return body.startsWith("<") ? "a page" : body.substring(0, Math.min(500, body.length()));
    }
}
