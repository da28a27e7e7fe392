/// Imports over HTTP.
@NullMarked
package io.howdidwedo.surveyservice.imports.web;

import org.jspecify.annotations.NullMarked;
