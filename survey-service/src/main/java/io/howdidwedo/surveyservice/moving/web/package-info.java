/// Teams and offerings are merged on pages, and all that is by programs.
@NullMarked
package io.howdidwedo.surveyservice.moving.web;

import org.jspecify.annotations.NullMarked;
