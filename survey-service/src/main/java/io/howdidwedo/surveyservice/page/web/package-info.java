/// What pages share.
@NullMarked
package io.howdidwedo.surveyservice.page.web;

import org.jspecify.annotations.NullMarked;
