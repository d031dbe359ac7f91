package org.refledger.annotations;

/** The outcome of a call in which an effect happens. */
public enum When {
  /** However the call ends, also when it throws. */
  ALWAYS,
  /** Only when the call returns normally. */
  RETURNS,
  /** Only when the result is true. */
  TRUE,
  /** Only when the result is false. */
  FALSE,
  /** Only when the result is not null. */
  NON_NULL,
  /** Only when the result is null. */
  NULL,
  /** Only when the result is a success status (an HRESULT that is zero or positive). */
  SUCCESS,
  /** Only when the result is a failure status. */
  FAILURE
}
