/// The next cycle: what customers ask for next time becomes stated requirements, like ones are put
/// together, and what is accepted enters the next version of the agreement.
@NullMarked
package io.howdidwedo.surveyservice.nextcycle;

import org.jspecify.annotations.NullMarked;
