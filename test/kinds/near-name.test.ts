import { describe, expect, it } from 'vitest';
import { findNearName } from '../../src/kinds/near-name.ts';

describe('findNearName', () => {
  it('finds the nearest name that is at most two letters apart', () => {
    expect(findNearName('statu', ['phase', 'states', 'status'])).toBe('status');
    expect(findNearName('prescan.archive_scaned', ['prescan.adrs_scanned', 'prescan.archive_scanned'])).toBe('prescan.archive_scanned');
  });

  it('finds none where another word is meant', () => {
    expect(findNearName('note', ['phase', 'variable', 'status'])).toBeNull();
    expect(findNearName('ab', ['id', 'no'])).toBeNull();
  });
});
