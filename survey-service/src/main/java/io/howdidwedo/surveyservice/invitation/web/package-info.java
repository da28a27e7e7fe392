/// Deliveries: what became of each invitation.
@NullMarked
package io.howdidwedo.surveyservice.invitation.web;

import org.jspecify.annotations.NullMarked;
