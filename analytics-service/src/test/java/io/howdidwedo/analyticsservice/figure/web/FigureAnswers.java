package io.howdidwedo.analyticsservice.figure.web;

import io.howdidwedo.analyticsservice.completeness.Completeness;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.servicekit.download.TableFile;
import io.howdidwedo.servicekit.identity.Caller;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/// What `GET /api/figures` answers, as text.
public final class FigureAnswers {
    private final FigureApi controller;
    private final JsonMapper json;

    /// From these figures.
    public FigureAnswers(Figures figures, ParameterVersions parameters, JsonMapper json) {
        this.controller = new FigureApi(figures, parameters, () -> Completeness.WHOLE);
        this.json = json;
    }

    /// As JSON.
    public String json(Caller caller, MultiValueMap<String, String> asked) {
        return json.writeValueAsString(controller.asJson(caller, asked));
    }

    /// As CSV.
    public String csv(Caller caller, MultiValueMap<String, String> asked) {
        return new String(
                Objects.requireNonNull(
                        controller.asFile(caller, asked, TableFile.Form.CSV).getBody()),
                StandardCharsets.UTF_8);
    }
}
