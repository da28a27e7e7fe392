package io.howdidwedo.surveyservice.imports.folder;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How files are imported.
///
/// @param folder where uploaded files and result files are kept
@ConfigurationProperties("survey.imports")
record ImportSettings(@DefaultValue("data/imports") Path folder) {}
