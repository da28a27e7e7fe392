/// Reply templates in the browser and over HTTP.
@NullMarked
package io.howdidwedo.surveyservice.reply.web;

import org.jspecify.annotations.NullMarked;
